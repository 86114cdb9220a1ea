import jQuery from 'jquery';

const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New contact"><h1>New contact</h1>
    <p><label>Email <input name="email" type="email"></label></p>
    <p><label for="start">Start date</label> <input id="start" name="start"></p>
    <p><label for="city">City</label> <input id="city" name="city"></p>
    <button type="button">Save</button></form>`;
}
Object.assign(window, { jQuery, $: jQuery });
const script = document.createElement('script');
script.src = '/vendor/jquery-ui/jquery-ui.min.js';
script.onload = () => {
  jQuery('#start').datepicker({ defaultDate: new Date(2026, 4, 1) });
  jQuery('#city').autocomplete({ source: ['Aalborg', 'Aarhus', 'Odense', 'Copenhagen'] });
};
document.head.append(script);
