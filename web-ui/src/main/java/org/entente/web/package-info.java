/** The application itself: what is started, and with what. */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
