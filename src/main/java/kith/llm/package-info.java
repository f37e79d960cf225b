/// A language model behind the port of [kith.language.ReadByModel], told nobody's name.
@NullMarked
package kith.llm;

import org.jspecify.annotations.NullMarked;
