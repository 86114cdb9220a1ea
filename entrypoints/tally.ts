import { defineUnlistedScript } from '#imports';
import { showPill } from '../components/pill/show';

/** Injected into the top frame when there is something to say. */
export default defineUnlistedScript(() => showPill());
