import { defineUnlistedScript } from '#imports';
import { coverageIn } from '../utils/fields/coverage';
import { shadowRootOf } from '../utils/observer/line';

/** Put into the frames of a tab when somebody asks what can be read there; its answer is its result. */
export default defineUnlistedScript(() => coverageIn(window, shadowRootOf));
