@NullMarked
package kith.llm;

import org.jspecify.annotations.NullMarked;
