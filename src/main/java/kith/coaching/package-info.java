/// What a draft would do to a relationship: rules, findings and a better draft.
@NullMarked
package kith.coaching;

import org.jspecify.annotations.NullMarked;
