use super::{Sheet, Wrong, read};

fn sheet(text: &str) -> Sheet {
    match read(text.as_bytes()) {
        Ok(sheet) => sheet,
        Err(Wrong::NotText) => panic!("not text"),
        Err(Wrong::Findings(findings)) => panic!("{findings:?}"),
    }
}

fn paths(text: &str) -> Vec<String> {
    match read(text.as_bytes()) {
        Ok(_) => Vec::new(),
        Err(Wrong::NotText) => vec!["not text".to_owned()],
        Err(Wrong::Findings(findings)) => findings.into_iter().map(|f| f.path).collect(),
    }
}

#[test]
fn rows_with_one_reference_are_one_order() {
    let sheet = sheet(
        "\u{feff}Reference;Email;ordered_on;currency;title;price;quantity;delivered_on;arrived;traits;Notes\r\n\
         #1001;ada@example.com;2026-10-20;EUR;\"Lamp; \"\"big\"\"\";19,90;2;2026-10-24;yes;custom_made sealed_hygiene;x\r\n\
         ;;;;;;;;;;\r\n\
         1002;bob@example.com;;;;;;;;;\r\n\
         1001;Ada@example.com;2026-10-20;EUR;Bulb;3;;;no;;\r\n",
    );
    assert_eq!(sheet.orders.len(), 2);
    let lines = &sheet.orders[0].lines;
    assert_eq!(lines[0].title.as_deref(), Some("Lamp; \"big\""));
    assert_eq!((lines[0].price, lines[0].quantity), (Some(1_990), Some(2)));
    assert_eq!((lines[1].price, lines[1].arrived), (Some(300), Some(false)));
    assert_eq!(lines[0].traits.len(), 2);
    assert_eq!(sheet.passed_over, ["notes"]);
}

#[test]
fn everything_wrong_is_told_by_line_and_column() {
    let text = "reference,email,price,currency,delivered_on,quantity,traits,arrived\n\
        1,nobody,1,EUR,,,,\n\
        ,a@b.example,,,,,,\n\
        2,a@b.example,1.999,EUR,24.10.2026,0,red,perhaps\n\
        3,a@b.example,5,,,,,\n\
        4,a@b.example,,,,,,\n\
        4,c@b.example,,,,,,\n";
    assert_eq!(
        paths(text),
        [
            "/2/email",
            "/3/reference",
            "/4/price",
            "/4/traits",
            "/4/quantity",
            "/4/delivered_on",
            "/4/arrived",
            "/5/currency",
            "/7/email"
        ]
    );
    assert_eq!(paths("title\nLamp\n"), ["/1/reference", "/1/email"]);
    assert_eq!(paths("reference,email,email\n"), ["/1/email"]);
    assert_eq!(paths(""), ["/1/reference", "/1/email"]);
}

#[test]
fn there_are_limits() {
    let mut long = String::from("reference,email\n");
    for number in 0..20_001 {
        long += &format!("{number},a@b.example\n");
    }
    assert!(!paths(&long).is_empty());
    let lines = "1,a@b.example\n".repeat(501);
    assert_eq!(paths(&format!("reference,email\n{lines}")), ["/502"]);
}
