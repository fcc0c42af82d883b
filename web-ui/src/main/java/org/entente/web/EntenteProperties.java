package org.entente.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one may choose at the start.
 *
 * @param data the folder that holds the embedded database and the editions
 * @param demo whether to load the demonstration also into a database of one's own
 */
@ConfigurationProperties("entente")
public record EntenteProperties(
    @DefaultValue("data") Path data, @DefaultValue("false") boolean demo) {}
