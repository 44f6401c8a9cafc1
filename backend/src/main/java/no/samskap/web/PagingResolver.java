package no.samskap.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link Paging} from the query. */
final class PagingResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        FieldChecks checks = new FieldChecks();
        int page = number("page", request.getParameter("page"), 0, 0, Paging.MAX_PAGE, checks);
        int size = number("size", request.getParameter("size"), Paging.DEFAULT_SIZE, 1, Paging.MAX_SIZE, checks);
        checks.done();
        return new Paging(page, size);
    }

    private static int number(
            String field, @Nullable String given, int standard, int min, int max, FieldChecks checks) {
        if (given == null) {
            return standard;
        }
        if (given.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(given);
            if (number >= min && number <= max) {
                return number;
            }
        }
        checks.wrong(field, "Skal være et heltall fra " + min + " til " + max + ".");
        return standard;
    }
}
