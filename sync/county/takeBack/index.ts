export { BookUnreadable } from './bookUnreadable';
export { NO_BOOK, openBook, presentBook, publicationIn, type PresentBook } from './presentBook';
export { takeBack, type TakenBack } from './takeBack';
