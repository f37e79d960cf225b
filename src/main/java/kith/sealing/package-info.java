/// Encryption of what members tell Kith: data keys for each book, wrapped by a master key.
@NullMarked
package kith.sealing;

import org.jspecify.annotations.NullMarked;
