desk-language-name = Português (Brasil)
desk-language = Idioma
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Sair
desk-ask-person = Perguntar a uma pessoa
desk-yes = Sim
desk-no = Não
desk-not-found-title = Não há nada aqui
desk-not-found-text = Confira o endereço. Se você usou um link nosso, copie o link inteiro.
desk-forbidden-title = Este formulário não vale mais
desk-forbidden-text = Nada mudou. Volte, recarregue a página e tente de novo.
desk-too-many-title = Tentativas demais
desk-too-many-text = Aguarde um momento. Segundos restantes: { NUMBER($seconds) }.
desk-unavailable-title = Não conseguimos fazer isso agora
desk-unavailable-text = A falha é nossa. O que você acabou de enviar não foi salvo. Volte e tente de novo daqui a pouco.
desk-login-title = Entrar
desk-login-text = Solicitações de clientes: { $shop }
desk-password = Senha
desk-login-go = Entrar
desk-login-wrong = Esta senha não está certa.
desk-no-password = Ainda não há senha. Abra o link de configuração que o programa mostrou ao iniciar.
desk-setup-title = Escolha uma senha
desk-setup-text = Ela abre a caixa de entrada com as solicitações dos seus clientes.
desk-password-hint = No mínimo 10 caracteres. Algumas palavras seguidas são fáceis de lembrar.
desk-password-again = Repita a senha
desk-password-differs = As duas senhas são diferentes.
desk-setup-go = Definir senha
desk-setup-closed-title = Este link não funciona mais
desk-setup-closed-text = Um link de configuração funciona uma vez. Se já há uma senha, entre. Se não, reinicie o programa: ele mostra um novo link.
desk-inbox = Caixa de entrada
desk-search-label = Número do pedido ou do caso
desk-search-go = Buscar
desk-all = Todas
desk-states = Mostrar por situação
desk-pages = Páginas da lista
desk-older = Mais antigas
desk-newest = Mais recentes
desk-inbox-empty = Ainda não há solicitações. As novas aparecem aqui.
desk-nothing-found = Nenhuma solicitação corresponde. Escolha outra situação ou busque com menos palavras.
desk-all-requests = Todas as solicitações
desk-buyer-wrote = O cliente escreve
desk-buyer-read = O que o cliente leu
desk-facts = Detalhes
# same as English
desk-email = E-mail
desk-name = Nome
desk-sku = Código do produto
desk-quantity = Quantidade
desk-price = Preço pago
desk-wish = Desejo
desk-reason = Motivo
desk-serials = Números de série
desk-wanted = Quer no lugar
desk-country = País
desk-ordered-on = Pedido em
desk-delivered-on = Chegou em
desk-noticed-on = Defeito percebido em
desk-buyer-language = Idioma do cliente
desk-verdict = O que dizem as regras e a lei
desk-no-verdict = Nenhum resultado foi registrado. A decisão é sua.
desk-older-policy = Decidido por regras antigas. Suas regras mudaram desde então.
desk-other-policy-shown = A página do cliente usava outra versão das suas regras. O cliente pode ter lido outra coisa.
desk-last-day = Último dia
desk-way-back = Devolução paga por
desk-refund = Reembolso
desk-remedies = Soluções possíveis
desk-says-no = Contra
desk-decided-at = Pela hora da sua loja: { $moment }
desk-answer = Resposta
desk-new-state = Situação
desk-message-to-buyer = Mensagem ao cliente
desk-message-hint = O cliente lê na página de acompanhamento.
desk-refusal-needs-words = Diga ao cliente por quê, e o que ele pode fazer agora.
desk-changed-meanwhile = Não salvo: a solicitação mudou nesse meio-tempo. Veja o histórico e salve de novo.
desk-save = Salvar resposta
desk-you-read = O que você leu quando enviou
desk-keep-link = Guarde o link da sua página de acompanhamento. Quem tem o link pode ler a página.
desk-receipt-title = Recebemos sua solicitação
desk-receipt-text = Este é o seu protocolo. Imprima ou salve esta página.
desk-check-sum = Soma de verificação
desk-follow = Acompanhar a solicitação
desk-mail-note =
    { $state ->
        [queued] Também enviamos esta confirmação para o seu e-mail. Se não chegar, olhe na pasta de spam.
        [sent] Já enviamos esta confirmação para o seu e-mail.
        [failed] Não conseguimos entregar esta confirmação no seu e-mail. Imprima ou salve esta página.
       *[none] Não enviamos esta confirmação por e-mail. Imprima ou salve esta página.
    }
desk-mail-title = Confirmação por e-mail
desk-mail-shop =
    { $state ->
        [queued] Ainda não enviada. Próxima tentativa: { $moment }
        [sent] Enviada: { $moment }
        [failed] Não entregue. Avise o cliente por outro meio que você recebeu a solicitação.
       *[none] Nenhum envio: o desk não tinha servidor de e-mail, ou este endereço não recebe e-mails.
    }
desk-mail-failed = E-mail não entregue
desk-mail-attempts = Tentativas
desk-mail-why = Motivo
desk-mail-reason =
    { $reason ->
        [recipient] O servidor de e-mail não aceita e-mails para este endereço.
        [message] O servidor de e-mail não aceita a mensagem.
        [address] Este endereço não recebe e-mails.
        [sender] O servidor de e-mail não deixa o endereço da sua loja enviar.
        [login] O servidor de e-mail não aceita o usuário ou a senha.
        [security] Não foi possível uma conexão criptografada com o servidor de e-mail.
        [later] O servidor de e-mail pede para tentar mais tarde.
        [expired] Falhou por tempo demais; paramos de tentar.
       *[connection] Não é possível acessar o servidor de e-mail.
    }
desk-mail-answer = Resposta do servidor de e-mail
desk-mail-again = Tentar de novo
desk-letter-subject =
    { $case ->
        [withdrawal] Seu pedido de arrependimento chegou: { $id }
       *[other] Sua solicitação chegou: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } recebeu seu pedido de arrependimento: { $moment }. Guarde esta confirmação.
       *[other] { $shop } recebeu sua solicitação: { $moment }. Guarde esta confirmação.
    }
desk-letter-moment = { $moment } (fuso horário: { $zone })
desk-letter-next-title = O que acontece agora
desk-letter-next =
    { $case ->
        [withdrawal] Você não precisa enviar de novo. Sua página de acompanhamento mostra o que acontece com o produto e o dinheiro.
       *[other] Vamos analisar sua solicitação e responder na sua página de acompanhamento. Até lá, você não precisa fazer nada.
    }
desk-letter-why = Este e-mail automático chegou porque o endereço foi digitado em uma solicitação para { $shop }. Se não foi você, avise a gente.
desk-form-title = Escrever para { $shop }
desk-form-text = Você recebe na hora um protocolo e um link para ler nossa resposta.
desk-form-case = Do que se trata?
desk-your-email = Seu e-mail
desk-your-country = Seu país
desk-country-hint = Duas letras, por exemplo BR
desk-delivered-optional = Dia em que chegou, se você souber
desk-your-words = Com suas palavras
desk-leave-empty = Deixe vazio
desk-form-go = Enviar solicitação
desk-order-wrong = Digite o número que está no e-mail do pedido.
desk-email-wrong = Escreva como nome@example.com.
desk-not-sent-fields = Ainda não enviado. Corrija os campos marcados e envie de novo.
desk-not-sent-trap = Ainda não enviado. Seu navegador preencheu um campo escondido. Confira o texto e envie de novo.
desk-not-sent-other-site = Ainda não enviado. Você vem de outro site. Confira o que está escrito aqui e então envie.
desk-not-sent-before = Este formulário já foi enviado com outro texto, e temos aquela solicitação. Para enviar esta também, toque de novo no botão.
desk-state =
    { $word ->
        [received] Recebida
        [in_review] Em análise
        [accepted] Aceita
        [refused] Recusada
       *[completed] Encerrada
    }
desk-status-lead =
    { $word ->
        [received] Sua solicitação está com a gente. Ninguém analisou ainda.
        [in_review] Estamos analisando sua solicitação.
        [accepted] Aceitamos sua solicitação.
        [refused] Recusamos sua solicitação. Nossa mensagem abaixo diz por quê.
       *[completed] Sua solicitação está encerrada.
    }
desk-verdict-status =
    { $word ->
        [eligible] Sim: o cliente pode
        [eligible_if] Sim, se as condições em aberto forem cumpridas
        [needs_person] Você decide
        [not_eligible] Não
       *[unknown] Em aberto: falta um dado
    }
desk-basis =
    { $word ->
        [law] lei
       *[shop] suas regras
    }
desk-party =
    { $word ->
        [buyer] Cliente
       *[shop] Loja
    }
desk-refusal-reason =
    { $word ->
        [period_over] O último dia já passou
        [not_yet] O primeiro dia ainda não chegou
        [rule_refuses] As regras não aceitam a devolução desses produtos
        [legal_exception] A lei abre uma exceção para esses produtos
        [condition_fails] Uma condição não foi cumprida
        [limit_reached] Limite permitido já atingido
        [bundle_whole] Só o kit completo pode voltar
        [no_legal_right] A lei não dá esse direito
        [already_returned] Já devolvido ou solicitado
        [not_late] Não está atrasado
       *[no_rule] As regras não falam disso
    }
desk-item-state =
    { $word ->
        [unused] Nunca usado
        [unopened] Nunca aberto
        [tags_attached] Etiquetas presas
        [seal_intact] Lacre intacto
        [complete] Todas as peças
        [original_packaging] Embalagem original
        [not_activated] Nunca ativado
        [data_erased] Dados apagados
        [serial_number_matches] Número de série confere
        [undamaged] Sem danos
        [clean] Limpo
        [used_as_intended] Usado como previsto
        [original_buyer] Primeiro comprador
        [fault_reaches_measure] Defeito atinge a medida da garantia
        [proof_of_purchase] Comprovante de compra
        [same_kind] Mesmo tipo e tamanho
       *[not_started] Não iniciado nem baixado
    }
case-letter-subject =
    { $word ->
        [waiting] Temos uma pergunta sobre sua solicitação: { $id }
        [accepted] Sua solicitação foi aceita: { $id }
        [refused] Sua solicitação foi recusada: { $id }
        [completed] Sua solicitação está encerrada: { $id }
       *[other] Novidades sobre sua solicitação: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } está analisando sua solicitação.
        [waiting] { $shop } precisa de algo seu para continuar.
        [accepted] { $shop } aceitou sua solicitação.
        [refused] { $shop } recusou sua solicitação.
        [completed] { $shop } encerrou sua solicitação.
       *[other] { $shop } tem novidades sobre sua solicitação.
    }
case-letter-next =
    { $word ->
        [waiting] Escreva para nós na sua página de acompanhamento. Depois continuamos.
        [accepted] Fazemos o que dissemos a você. Você só precisa fazer algo se a nossa mensagem pedir.
        [refused] Se você não concorda, escreva para nós na sua página de acompanhamento.
        [completed] Está tudo feito. Se algo ficou em aberto, escreva na sua página de acompanhamento. Lá você também pode nos avaliar.
       *[other] Respondemos na sua página de acompanhamento assim que soubermos mais.
    }
case-letter-state = Situação
desk-letter-plain = Se essa página não abrir, esta funciona em qualquer navegador:
