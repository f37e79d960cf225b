package kith.store;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jspecify.annotations.Nullable;

/// Where the values of a statement come from: each from an argument of the table's method, or from a component of it.
record Parameters(String sql, List<Source> sources) {
    interface Source {
        @Nullable
        Object of(Object[] arguments) throws ReflectiveOperationException;
    }

    /// Empty where JDBI knows more of the annotated `method` than this does.
    static Optional<Parameters> of(Method method, String sql) {
        var parsed = new ColonPrefixSqlParser().parse(sql, null);
        var sources = new ArrayList<Source>();
        for (var name : parsed.getParameters().getParameterNames()) {
            var source = source(method, name);
            if (source.isEmpty()) {
                return Optional.empty();
            }
            sources.add(source.get());
        }
        return Optional.of(new Parameters(parsed.getSql(), sources));
    }

    private static Optional<Source> source(Method method, String name) {
        var parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            int at = i;
            var type = parameters[i].getType();
            var bind = parameters[i].getAnnotation(Bind.class);
            if (bind != null && bind.value().equals(name)) {
                return Call.takes(type) ? Optional.of(arguments -> arguments[at]) : Optional.empty();
            }
            var methods = parameters[i].getAnnotation(BindMethods.class);
            var component = methods == null ? Optional.<Method>empty() : component(type, methods.value(), name);
            if (component.isPresent()) {
                return component.map(each -> arguments -> each.invoke(arguments[at]));
            }
        }
        return Optional.empty();
    }

    private static Optional<Method> component(Class<?> type, String prefix, String name) {
        var begin = prefix.isEmpty() ? "" : prefix + ".";
        if (!name.startsWith(begin)) {
            return Optional.empty();
        }
        try {
            var component = type.getMethod(name.substring(begin.length()));
            component.setAccessible(true);
            return Call.takes(component.getReturnType()) ? Optional.of(component) : Optional.empty();
        } catch (NoSuchMethodException _) {
            return Optional.empty();
        }
    }

    Call call(Object... arguments) throws ReflectiveOperationException {
        var values = new ArrayList<@Nullable Object>();
        for (var each : sources) {
            values.add(each.of(arguments));
        }
        return new Call(sql, values);
    }
}
