/** What readers meet over HTTP. Knows no Vaadin and asks no database. */
@NullMarked
package org.entente.web.reader;

import org.jspecify.annotations.NullMarked;
