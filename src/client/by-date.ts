/** Shows what holds on the visitor's own day: the site ages honestly even if nobody rebuilds it. */
import { dayOf, showOn } from './on-day.ts';

showOn(document, dayOf(new Date()));
