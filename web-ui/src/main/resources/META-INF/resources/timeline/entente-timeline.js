// Loading this module makes <entente-timeline> work in the page.
import { EntenteTimeline } from './timeline-element.js';

EntenteTimeline.define();
