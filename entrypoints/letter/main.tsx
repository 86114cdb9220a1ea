import '../../components/kit/styles';
import { mount } from '../../components/kit/mount';
import { LetterApp } from '../../components/letter/letter-app';

mount(<LetterApp />);
