package org.entente.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the adapters on a real PostgreSQL, one for all such tests of a JVM, with the world's
 * actors and, before each test, nothing else. Every call is its own transaction, as in the
 * application.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = ArchiveApplication.class, properties = "spring.main.banner-mode=off")
@ContextConfiguration(initializers = ArchiveApplication.OnTemporaryDatabase.class)
@ExtendWith(EmptyArchive.class)
public @interface ArchiveTest {}
