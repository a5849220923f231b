package org.variorum.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** The head of the description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Variorum",
            version = "v1",
            description =
                "Articles, stories, claims and figures, read-only but for the import. Collections are"
                    + " paged by page (from 0) and size (at most 100). Without a bearer token an"
                    + " article's words end after an excerpt."))
class ApiDescription {}
