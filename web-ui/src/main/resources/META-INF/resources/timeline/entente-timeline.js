// Loading this module makes <entente-timeline> work in the page, and a readers' page in the frame that it stands in.
import { frame } from './frame.js';
import { EntenteTimeline } from './timeline-element.js';

const page = document.querySelector('.ent-page');
if (page instanceof HTMLElement) frame(page);
EntenteTimeline.define();
