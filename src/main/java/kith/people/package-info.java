/// The log of relationships as plain records, and the ports through which it is kept.
@NullMarked
package kith.people;

import org.jspecify.annotations.NullMarked;
