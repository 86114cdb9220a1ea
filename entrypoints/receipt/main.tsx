import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { ReceiptApp } from '../../components/receipt/receipt-app';

mount(<ReceiptApp />);
