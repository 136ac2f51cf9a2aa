import { heldout } from './heldout';
import { understands } from './understands';

understands('layouts kept back', heldout);
