import { sent } from './sent';
import { understands } from './understands';

understands('layouts as councils sent them', sent);
