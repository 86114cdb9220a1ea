/** The look of every extension page, for their `main.tsx`. */
import './tokens.css';
import './base.css';
