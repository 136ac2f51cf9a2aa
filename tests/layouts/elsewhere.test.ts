import { elsewhere } from './elsewhere';
import { understands } from './understands';

understands('layouts of partnerships elsewhere', elsewhere);
