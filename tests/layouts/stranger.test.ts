import { stranger } from './stranger';
import { understands } from './understands';

understands('layouts by somebody who did not know how the reader works', stranger);
