/**
 * Local authorities of England and Wales that have answered for community safety since the Crime and
 * Disorder Act 1998, by county and kind, as the Office for National Statistics names them.
 *
 * One name between commas; other names in use follow with `=`. A line of former authorities says which
 * authority took their place and when: `2009 Central Bedfordshire < Mid Bedfordshire, South Bedfordshire`.
 */
export const DISTRICTS = `
Cambridge, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire
Amber Valley, Bolsover, Chesterfield, Derbyshire Dales, Erewash, High Peak, North East Derbyshire, South Derbyshire
East Devon, Exeter, Mid Devon, North Devon, South Hams, Teignbridge, Torridge, West Devon
Eastbourne, Hastings, Lewes, Rother, Wealden
Basildon, Braintree, Brentwood, Castle Point, Chelmsford, Colchester, Epping Forest, Harlow, Maldon, Rochford
Tendring, Uttlesford
Cheltenham, Cotswold, Forest of Dean, Gloucester, Stroud, Tewkesbury
Basingstoke and Deane=Basingstoke, East Hampshire, Eastleigh, Fareham, Gosport, Hart, Havant, New Forest, Rushmoor
Test Valley, Winchester
Broxbourne, Dacorum, East Hertfordshire, Hertsmere, North Hertfordshire, St Albans, Stevenage, Three Rivers, Watford
Welwyn Hatfield=Welwyn and Hatfield
Ashford, Canterbury, Dartford, Dover, Folkestone and Hythe, Gravesham, Maidstone, Sevenoaks, Swale, Thanet
Tonbridge and Malling, Tunbridge Wells
Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Ribble Valley, Rossendale, South Ribble
West Lancashire, Wyre
Blaby, Charnwood, Harborough, Hinckley and Bosworth=Hinckley, Melton, North West Leicestershire, Oadby and Wigston
Boston, East Lindsey, Lincoln, North Kesteven, South Holland, South Kesteven, West Lindsey
Breckland, Broadland, Great Yarmouth, King's Lynn and West Norfolk=West Norfolk, North Norfolk, Norwich, South Norfolk
Ashfield, Bassetlaw, Broxtowe, Gedling, Mansfield, Newark and Sherwood, Rushcliffe
Cherwell, Oxford, South Oxfordshire, Vale of White Horse, West Oxfordshire
Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford
Staffordshire Moorlands, Tamworth
Babergh, East Suffolk, Ipswich, Mid Suffolk, West Suffolk
Elmbridge, Epsom and Ewell, Guildford, Mole Valley, Reigate and Banstead, Runnymede, Spelthorne, Surrey Heath
Tandridge, Waverley, Woking
North Warwickshire, Nuneaton and Bedworth, Rugby, Stratford-on-Avon=Stratford-upon-Avon, Warwick
Adur, Arun, Chichester, Crawley, Horsham, Mid Sussex, Worthing
Bromsgrove, Malvern Hills, Redditch, Worcester, Wychavon, Wyre Forest
`;

export const UNITARIES = `
Bedford, Central Bedfordshire, Luton
Bracknell Forest, Reading, Slough, West Berkshire, Windsor and Maidenhead, Wokingham
Buckinghamshire, Milton Keynes, Peterborough
Cheshire East, Cheshire West and Chester, Halton, Warrington
Cornwall, Isles of Scilly, Cumberland, Westmorland and Furness, Derby, Plymouth, Torbay
Bournemouth Christchurch and Poole=BCP, Dorset
County Durham=Durham, Darlington, Hartlepool, Middlesbrough, Redcar and Cleveland, Stockton-on-Tees=Stockton
Brighton and Hove=Brighton, Southend-on-Sea=Southend, Thurrock
Bath and North East Somerset=BANES, Bristol, North Somerset, South Gloucestershire, Somerset
Portsmouth, Southampton, Isle of Wight, Herefordshire, Medway
East Riding of Yorkshire=East Riding, Kingston upon Hull=Hull, North Lincolnshire, North East Lincolnshire
Blackburn with Darwen=Blackburn, Blackpool, Leicester, Rutland
North Northamptonshire, West Northamptonshire, Northumberland, North Yorkshire, York, Nottingham
Shropshire, Telford and Wrekin=Telford, Stoke-on-Trent=Stoke, Swindon, Wiltshire
`;

export const METROPOLITAN = `
Barnsley, Doncaster, Rotherham, Sheffield, Bradford, Calderdale, Kirklees, Leeds, Wakefield
Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan
Knowsley, Liverpool, St Helens, Sefton, Wirral
Gateshead, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland
Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton
`;

export const LONDON = `
Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, City of London, Croydon, Ealing, Enfield, Greenwich
Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington
Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge
Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster
`;

export const WELSH = `
Blaenau Gwent, Bridgend, Caerphilly, Cardiff, Carmarthenshire, Ceredigion, Conwy, Denbighshire, Flintshire, Gwynedd
Isle of Anglesey=Anglesey, Merthyr Tydfil, Monmouthshire, Neath Port Talbot, Newport, Pembrokeshire, Powys
Rhondda Cynon Taf, Swansea, Torfaen, Vale of Glamorgan, Wrexham
`;

export const FORMER = `
2009 Central Bedfordshire < Mid Bedfordshire, South Bedfordshire
2009 Cheshire East < Congleton, Crewe and Nantwich, Macclesfield
2009 Cheshire West and Chester < Chester, Ellesmere Port and Neston, Vale Royal
2009 Cornwall < Caradon, Carrick, Kerrier, North Cornwall, Penwith, Restormel
2009 County Durham < Chester-le-Street, Derwentside, Easington, Sedgefield, Teesdale, Wear Valley
2009 Northumberland < Alnwick, Berwick-upon-Tweed=Berwick, Blyth Valley, Castle Morpeth, Tynedale, Wansbeck
2009 Shropshire < Bridgnorth, North Shropshire, Oswestry, Shrewsbury and Atcham=Shrewsbury, South Shropshire
2009 Wiltshire < Kennet, North Wiltshire, Salisbury, West Wiltshire
2018 Folkestone and Hythe < Shepway
2019 Bournemouth Christchurch and Poole < Bournemouth, Christchurch, Poole
2019 Dorset < East Dorset, North Dorset, Purbeck, West Dorset, Weymouth and Portland=Weymouth
2019 East Suffolk < Suffolk Coastal, Waveney
2019 West Suffolk < Forest Heath, St Edmundsbury
2019 Somerset West and Taunton < Taunton Deane, West Somerset
2020 Buckinghamshire < Aylesbury Vale, Chiltern, South Bucks, Wycombe
2021 North Northamptonshire < Corby, East Northamptonshire, Kettering, Wellingborough
2021 West Northamptonshire < Daventry, Northampton, South Northamptonshire
2023 Cumberland < Allerdale, Carlisle, Copeland
2023 Westmorland and Furness < Barrow-in-Furness=Barrow, Eden, South Lakeland
2023 North Yorkshire < Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby
2023 Somerset < Mendip, Sedgemoor, South Somerset, Somerset West and Taunton
`;

/** Counties, present, former and ceremonial: a district named beside one of them is the closer answer. */
export const COUNTIES = `
Avon, Bedfordshire, Berkshire, Cambridgeshire, Cheshire, Cleveland, Cumbria, Derbyshire, Devon, East Sussex, Essex
Gloucestershire, Greater London, Greater Manchester, Hampshire, Hertfordshire, Humberside, Kent, Lancashire
Leicestershire, Lincolnshire, Merseyside, Norfolk, Northamptonshire, Nottinghamshire, Oxfordshire, South Yorkshire
Staffordshire, Suffolk, Surrey, Tyne and Wear, Warwickshire, West Midlands, West Sussex, West Yorkshire
Worcestershire
`;
