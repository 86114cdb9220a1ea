import { defineUnlistedScript } from '#imports';
import { coverageIn } from '../utils/fields/coverage';
import { background } from '../utils/observer/background';

/** Put into the frames of a tab when somebody asks what can be read there; its answer is its result. */
export default defineUnlistedScript(() => coverageIn(window, background.shadowRootOf));
