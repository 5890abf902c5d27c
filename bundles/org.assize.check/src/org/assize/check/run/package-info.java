/**
 * Running automatic checks in a library, and what they proposed. Checks run in worker processes; what they found is
 * kept in the cache of the library, named by what it was made from, and can be deleted at any time. What people decide
 * about a proposal is recorded by the review service, not here.
 */
@NullMarked
package org.assize.check.run;

import org.jspecify.annotations.NullMarked;
