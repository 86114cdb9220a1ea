import { LightningElement } from 'lwc';

const optionsOf = (labels) => labels.map((label) => ({ label, value: label }));

export default class Contact extends LightningElement {
  texts = [
    ['firstName', 'First name', 'text'],
    ['lastName', 'Last name', 'text'],
    ['email', 'Email', 'email'],
    ['phone', 'Phone', 'tel'],
    ['company', 'Company', 'text'],
    ['street', 'Street', 'text'],
    ['city', 'City', 'text'],
    ['postalCode', 'Postal code', 'text'],
  ].map(([name, label, type]) => ({ name, label, type }));
  countries = optionsOf(['Austria', 'France', 'Germany', 'Spain']);
  sources = optionsOf(['Website', 'Referral', 'Fair']);
}
