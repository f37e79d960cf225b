/// Wires all rooms, reads the configuration and starts Jetty: the only place that does.
@NullMarked
package kith.app;

import org.jspecify.annotations.NullMarked;
