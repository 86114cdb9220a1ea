import tokens from '../kit/tokens.css?inline';
import pill from './pill.css?inline';

/** Everything the pill's shadow root needs: inlined, since a runtime-registered script's style sheet is blocked. */
export const pillCss = `${tokens}\n${pill}`;
