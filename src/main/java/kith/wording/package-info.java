/// Sentences as patterns, said in the language of whoever reads them.
@NullMarked
package kith.wording;

import org.jspecify.annotations.NullMarked;
