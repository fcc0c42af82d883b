/** Publishing: the component's files, the embed code, and how it all is put together. */
@NullMarked
package org.entente.web.publish;

import org.jspecify.annotations.NullMarked;
