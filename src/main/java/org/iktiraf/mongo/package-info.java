/** The database that needs no installing: a server in this process that speaks MongoDB's protocol, over a file. */
@NullMarked
package org.iktiraf.mongo;

import org.jspecify.annotations.NullMarked;
