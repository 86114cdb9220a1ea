import { createElement } from 'lwc';
import Contact from 'x/contact';

document.getElementById('root')?.append(createElement('x-contact', { is: Contact }));
