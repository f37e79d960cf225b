/// Books into files that their owners keep: a zip of JSON and of a table for spreadsheets.
@NullMarked
package kith.transfer;

import org.jspecify.annotations.NullMarked;
