import '../../components/kit/styles';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { mount } from '../../components/kit/mount';

mount(<DashboardApp />);
