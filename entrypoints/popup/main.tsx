import '../../components/kit/styles';
import { firstLook } from '../../components/hooks/first-look';

// Asked before anything else is loaded: the answers come meanwhile.
const look = firstLook();
void import('../../components/popup/show-popup').then(({ showPopup }) => showPopup(look));
