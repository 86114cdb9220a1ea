import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { TeamApp } from '../../components/team/team-app';

mount(<TeamApp />);
