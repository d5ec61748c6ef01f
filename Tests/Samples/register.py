"""The invented register of the four boards, and what the composition wants of it."""

SOUTHAMPTON, PORTSMOUTH, ISLAND, HAMPSHIRE = "southampton", "portsmouth", "isle-of-wight", "hampshire"
FOUR = [HAMPSHIRE, ISLAND, PORTSMOUTH, SOUTHAMPTON]
MAINLAND = [HAMPSHIRE, PORTSMOUTH, SOUTHAMPTON]

AREAS = [
    {"id": HAMPSHIRE, "name": "Hampshire", "code": "E10000014"},
    {"id": ISLAND, "name": "Isle of Wight", "code": "E06000046"},
    {"id": PORTSMOUTH, "name": "Portsmouth", "code": "E06000044"},
    {"id": SOUTHAMPTON, "name": "Southampton", "code": "E06000045"},
]

S11 = "Children Act 2004, s.11(1)"
COUNCIL = f"{S11}(a): local authority in England"
PART = f"Part of a local authority, {S11}(a)"
TRUST = f"{S11}(f) and (g): NHS trust or NHS foundation trust"
BORDERS = "Borders, Citizenship and Immigration Act 2009, s.55: a parallel duty"
YOT = f"{S11}(k): youth offending team"
AGREED = "By agreement: Working Together names voluntary bodies, section 11 does not"

# id, name, aliases, kind, duty basis, areas, expects, prefix of action ids, shape 2017-18, shape 2016-17
ROWS = [
    # Southampton: six full returns
    ("community-health-trust", "Community health trust", ["Community NHS trust", "Community healthcare trust"],
     "nhs-provider", TRUST, [PORTSMOUTH, SOUTHAMPTON], "full", "CHT", "json", "json"),
    ("city-childrens-services", "City children's services", ["Children's services (city)", "City children and families service"],
     "council-childrens-services", COUNCIL, [SOUTHAMPTON], "full", "CCS", "xlsx", "json"),
    ("city-health-commissioner", "City health commissioner",
     ["City commissioning group", "Health and integrated commissioning (city)"],
     "health-commissioner", f"{S11}(bb): clinical commissioning group, today integrated care board",
     [SOUTHAMPTON], "full", "CHC", "json", "csv"),
    ("city-adult-social-care", "City adult social care", ["Adult social care (city)", "City adults' services"],
     "council-adult-social-care", PART, [SOUTHAMPTON], "full", "ASC", "xlsx", "json"),
    ("city-housing", "City housing service", ["Housing services (city)", "City housing"],
     "council-housing", PART, [SOUTHAMPTON], "full", "CHS", "xlsx", "xlsx"),
    ("city-arts-heritage-libraries", "City arts, heritage and libraries service",
     ["City libraries and heritage", "Arts and heritage and libraries (city)"],
     "council-culture", PART, [SOUTHAMPTON], "full", "AHL", "csv", "csv"),
    # Southampton: thirteen updates
    ("mental-health-trust", "Mental health and learning disability trust",
     ["Mental health trust", "Mental health and learning disability foundation trust"],
     "nhs-provider", TRUST, MAINLAND, "update", "MHT", "xlsx", "json"),
    ("police-force", "Police force", ["Constabulary", "Police constabulary"],
     "police", f"{S11}(h): local policing body and chief officer of police", FOUR, "update", "POL", "csv", "csv"),
    ("national-probation", "National probation provider", ["Probation provider", "National probation division"],
     "probation", f"{S11}(ja): functions under the Offender Management Act 2007, ss.2-3", FOUR, "update", "NPP", "csv", "json"),
    ("community-rehabilitation", "Community rehabilitation company", ["CRC", "Rehabilitation company"],
     "community-rehabilitation", "Not named in s.11(1); Working Together lists it beside the probation service",
     FOUR, "update", "CRC", "csv", "json"),
    ("fire-and-rescue", "Fire and rescue service", ["Fire service", "Fire and rescue authority"],
     "fire-and-rescue", "Not named in s.11(1); treated under local authorities in the guidance of 2005 and 2007",
     MAINLAND, "update", "FRS", "xlsx", "json"),
    ("ambulance-trust", "Ambulance trust", ["Ambulance service", "Ambulance service foundation trust"],
     "ambulance-trust", TRUST, MAINLAND, "update", "AMB", "xlsx", "csv"),
    ("acute-hospital-trust", "Acute hospital trust", ["University hospital trust", "Acute hospitals foundation trust"],
     "nhs-provider", TRUST, [SOUTHAMPTON], "update", "AHT", "json", "json"),
    ("immigration-compliance", "Immigration compliance command", ["Immigration compliance", "Immigration compliance teams"],
     "immigration-enforcement", BORDERS, FOUR, "update", "IMM", "csv", "csv"),
    ("border-control", "Border control command", ["Border control", "Border command"],
     "border-force", BORDERS, FOUR, "update", "BOR", "csv", "json"),
    ("national-health-commissioner", "National health commissioner", ["National health commissioner, local office", "Health commissioner (national)"],
     "nhs-england", f"{S11}(ba): the national commissioning body of the NHS", FOUR, "update", "NHC", "json", "json"),
    ("family-court-advisory", "Family court advisory service", ["Family court advisers", "Family court advice service"],
     "family-court-advisory", "Own statutory duties; Working Together treats it in a section of its own",
     FOUR, "update", "FCA", "xlsx", "json"),
    ("transport-police", "Transport police", ["Railway police", "Transport police force"],
     "transport-police", f"{S11}(i): transport police authority", FOUR, "update", "TRP", "json", "csv"),
    ("city-youth-offending", "City youth offending service", ["City YOS", "Youth offending service (city)"],
     "youth-offending", YOT, [SOUTHAMPTON], "update", "YOS", "json", "json"),
    # Hampshire only
    ("county-childrens-services", "County children's services", ["Children's services (county)"],
     "council-childrens-services", COUNCIL, [HAMPSHIRE], "full", "HCS", "xlsx", "json"),
    ("county-adult-social-care", "County adult social care", ["Adult services (county)"],
     "council-adult-social-care", PART, [HAMPSHIRE], "update", "HAS", "json", "csv"),
    ("coastal-district-council", "Coastal district council", ["Coastal district", "Coastal borough council"],
     "district-council", f"{S11}(b): district council", [HAMPSHIRE], "full", "CDC", "csv", "csv"),
    ("inland-district-council", "Inland district council", ["Inland district"],
     "district-council", f"{S11}(b): district council", [HAMPSHIRE], "update", "IDC", "xlsx", "xlsx"),
    ("county-youth-offending", "County youth offending service", ["County YOS"],
     "youth-offending", YOT, [HAMPSHIRE], "update", "HYO", "csv", "json"),
    ("county-hospital-trust", "County hospital trust", ["County general hospitals trust", "County hospitals"],
     "nhs-provider", TRUST, [HAMPSHIRE], "full", "CGH", "xlsx", "csv"),
    # Portsmouth only
    ("port-city-childrens-services", "Port city children's services", ["Children's services (port city)"],
     "council-childrens-services", COUNCIL, [PORTSMOUTH], "full", "PCS", "xlsx", "xlsx"),
    ("port-city-adult-social-care", "Port city adult social care", ["Adult social care (port city)"],
     "council-adult-social-care", PART, [PORTSMOUTH], "full", "PAS", "csv", "csv"),
    ("port-city-housing", "Port city housing service", ["Port city housing"],
     "council-housing", PART, [PORTSMOUTH], "update", "PHS", "xlsx", "xlsx"),
    ("port-city-hospital-trust", "Port city hospital trust", ["Port city hospitals"],
     "nhs-provider", TRUST, [PORTSMOUTH], "update", "PHT", "json", "csv"),
    ("port-city-youth-offending", "Port city youth offending service", ["Port city YOS", "Port city YOT"],
     "youth-offending", YOT, [PORTSMOUTH], "update", "PYO", None, "json"),
    ("port-city-family-charity", "Port city family charity", ["Family charity (port city)"],
     "voluntary-organisation", AGREED, [PORTSMOUTH], "full", "PFC", "csv", "json"),
    # Isle of Wight only
    ("island-childrens-services", "Island children's services", ["Children's services (island)"],
     "council-childrens-services", COUNCIL, [ISLAND], "full", "ICS", "json", "json"),
    ("island-adult-social-care", "Island adult social care", ["Adult social care (island)"],
     "council-adult-social-care", PART, [ISLAND], "update", "IAS", "xlsx", "xlsx"),
    ("island-housing", "Island housing service", ["Housing service (island)"],
     "council-housing", PART, [ISLAND], "full", "IHS", "xlsx", "csv"),
    ("island-health-trust", "Island health trust", ["Island healthcare trust", "Island NHS trust"],
     "nhs-provider", TRUST, [ISLAND], "update", "IHT", "json", "json"),
    ("island-youth-charity", "Island youth charity", ["Youth charity (island)"],
     "voluntary-organisation", AGREED, [ISLAND], "full", "IYC", "csv", "csv"),
]

# Bodies that section 11 does not name answer without it.
WITHOUT_DUTY = {"fire-and-rescue", "community-rehabilitation", "immigration-compliance", "border-control",
                "family-court-advisory", "port-city-family-charity", "island-youth-charity"}


class Body:
    """One agency of the register with what the composition needs to know of it."""

    def __init__(self, row):
        (self.id, self.name, self.aliases, self.kind, self.basis, self.areas, self.expects,
         self.prefix, self.shape, self.earlier_shape) = row

    @property
    def is_southampton(self):
        return SOUTHAMPTON in self.areas

    def entry(self, expects):
        return {
            "id": self.id, "name": self.name, "aliases": self.aliases, "kind": self.kind,
            "duty": None if self.id in WITHOUT_DUTY else "section11", "dutyBasis": self.basis,
            "areas": self.areas, "expects": expects, "from": None, "to": None, "successor": None,
        }


BODIES = [Body(row) for row in ROWS]
