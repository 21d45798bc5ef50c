/** An institution's own sign-in, as the service meets it elsewhere; outside the service's rooms, so that it is no part of it. */
@NullMarked
package issuer;

import org.jspecify.annotations.NullMarked;
