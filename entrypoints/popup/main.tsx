import '../../components/kit/styles';
import { firstLook } from '../../components/hooks/first-look';
import { showPopup } from '../../components/popup/show-popup';

void showPopup(firstLook());
