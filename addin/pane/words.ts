export { counted, monthName, shortened } from '../../shared/words';
