declare module 'jquery';
declare module 'select2';
