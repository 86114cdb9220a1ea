import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { PopupApp } from '../../components/popup/popup-app';

mount(<PopupApp />);
