package kith.store;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.sql.Statement;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.AttachedExtensionHandler;
import org.jdbi.v3.core.extension.ExtensionHandler;
import org.jdbi.v3.core.extension.ExtensionHandlerCustomizer;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// Works out once for each method of a table how its statement is given and read, where JDBI does with each call; what
/// this doesn't know stays JDBI's. A statement that returns nothing, or [Soon] something, waits for the next trip.
record Prepare(OpenHandle open) implements ExtensionHandlerCustomizer {
    @Override
    public ExtensionHandler customize(ExtensionHandler byJdbi, Class<?> table, Method method) {
        return (config, target) -> prepared(method, config).orElseGet(() -> byJdbi.attachTo(config, target));
    }

    private Optional<AttachedExtensionHandler> prepared(Method method, ConfigRegistry config) {
        var query = method.getAnnotation(SqlQuery.class);
        if (query != null) {
            var parameters = Parameters.of(method, query.value());
            var returned = method.getGenericReturnType();
            return parameters.flatMap(each -> returned instanceof ParameterizedType later
                            && later.getRawType() == Soon.class
                    ? Results.of(later.getActualTypeArguments()[0], config).map(results -> soon(each, results))
                    : Results.of(returned, config).map(results -> now(each, results)));
        }
        var update = method.getAnnotation(SqlUpdate.class);
        return update == null
                ? Optional.empty()
                : Parameters.of(method, update.value()).flatMap(each -> updating(each, method.getReturnType()));
    }

    private Optional<AttachedExtensionHandler> updating(Parameters parameters, Class<?> returned) {
        return returned == void.class
                ? Optional.of(later(parameters))
                : returned == int.class ? Optional.of(now(parameters, Statement::getUpdateCount)) : Optional.empty();
    }

    private AttachedExtensionHandler now(Parameters parameters, OneTrip.Reading<@Nullable Object> reading) {
        return (_, arguments) -> open.now(parameters.call(arguments), reading);
    }

    private AttachedExtensionHandler soon(Parameters parameters, OneTrip.Reading<@Nullable Object> reading) {
        return (_, arguments) -> open.soon(parameters.call(arguments), reading);
    }

    private AttachedExtensionHandler later(Parameters parameters) {
        return (_, arguments) -> {
            open.later(parameters.call(arguments));
            return null;
        };
    }
}
