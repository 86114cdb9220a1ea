import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { WelcomeApp } from '../../components/welcome/welcome-app';

mount(<WelcomeApp browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} />);
