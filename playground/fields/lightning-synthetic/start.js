import '@lwc/synthetic-shadow';
import '../lightning/start.js';
