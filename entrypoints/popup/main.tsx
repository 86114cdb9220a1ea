import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';

mount(null);
