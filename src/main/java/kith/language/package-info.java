/// Words into meaning: names, dates, acts and intents of what somebody typed to Kith.
@NullMarked
package kith.language;

import org.jspecify.annotations.NullMarked;
