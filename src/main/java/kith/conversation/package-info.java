/// Chat-agnostic turns: what was heard becomes effects in a book and a reply, one class a behaviour.
@NullMarked
package kith.conversation;

import org.jspecify.annotations.NullMarked;
