//! Columns of the code lists, so that the lists come in as they are published.

use crate::columns::{Column, Columns};

/// DISCO-08, all levels.
pub const OCCUPATIONS: Columns = Columns {
    known: &[
        Column::required("code", "kode", &["disco", "disco_08", "disco08"]),
        Column::optional("level", "niveau", &[]),
        Column::optional("parent_code", "overordnet", &["overordnet_kode"]),
        Column::required("title_da", "titel", &["label_da"]),
        Column::optional("title_en", "titel_engelsk", &["isco08_label_en", "label_en"]),
    ],
    ignored: &[],
};

/// DB25, six digits.
pub const INDUSTRIES: Columns = Columns {
    known: &[
        Column::required("code", "kode", &["branchekode", "db25"]),
        Column::optional("division", "hovedafdeling", &[]),
        Column::required("label_da", "titel", &["branche", "title_da"]),
        Column::optional("group36_code", "gruppe36_kode", &[]),
        Column::optional("group36_label_da", "gruppe36_titel", &[]),
    ],
    ignored: &["code_dotted"],
};

/// Municipalities.
pub const MUNICIPALITIES: Columns = Columns {
    known: &[
        Column::required("municipality_code", "kommunekode", &["code", "kode", "kommunenr", "kommunenummer"]),
        Column::required("name_da", "navn", &["name", "kommune", "kommunenavn"]),
    ],
    ignored: &[
        "region_code",
        "region_name_da",
        "nuts2",
        "landsdel_da",
        "nuts3",
        "lat",
        "lon",
        "outside_municipal_division",
    ],
};

/// Postal codes with the place of each in degrees.
pub const POSTAL_CODES: Columns = Columns {
    known: &[
        Column::required("postal_code", "postnummer", &["postnr", "code", "kode"]),
        Column::required("name_da", "navn", &["name", "by", "postdistrikt"]),
        Column::optional("lat", "bredde", &["latitude", "breddegrad"]),
        Column::optional("lon", "laengde", &["longitude", "laengdegrad"]),
    ],
    ignored: &["main_municipality_code", "coordinate_basis"],
};
