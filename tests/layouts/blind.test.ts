import { blind } from './blind';
import { understands } from './understands';

understands('layouts written down blind', blind);
